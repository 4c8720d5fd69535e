/** What decides whether some standard objects and fields exist in an org at all. */
export interface Features {
  readonly personAccounts: boolean;
  readonly digitalExperiences: boolean;
  /** The org owns a license for external customers. */
  readonly customerLicenses: boolean;
  /** The org owns a license for partners. */
  readonly partnerLicenses: boolean;
}
