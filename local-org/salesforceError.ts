/** What the platform answers instead of a result: a status code that programs match on, and a sentence for people. */
export class SalesforceError extends Error {
  readonly errorCode: string;
  readonly fields: readonly string[];
  readonly httpStatus: number;

  constructor(errorCode: string, message: string, fields: readonly string[] = [], httpStatus = 400) {
    super(message);
    this.name = 'SalesforceError';
    this.errorCode = errorCode;
    this.fields = fields;
    this.httpStatus = httpStatus;
  }
}
