/** What decides whether some standard objects and fields exist in an org at all. */
export interface Features {
  readonly personAccounts: boolean;
  /** "Data Protection and Privacy": people's wishes are kept as Individuals. */
  readonly dataProtection: boolean;
  readonly digitalExperiences: boolean;
  /** The org owns a license for external customers. */
  readonly customerLicenses: boolean;
  /** The org owns a license for partners. */
  readonly partnerLicenses: boolean;
}
