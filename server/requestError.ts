/** A call that cannot be answered: the caller can read why, and `status` is the HTTP status that says whose turn it is. */
export class RequestError extends Error {
  readonly status: 400 | 403 | 404 | 409 | 502;

  constructor(status: RequestError['status'], message: string) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
  }
}
