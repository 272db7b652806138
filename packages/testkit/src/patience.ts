/** A test's time-out is there to end what hangs; on a busy machine it must never be what fails. */
jest.setTimeout(90_000);
