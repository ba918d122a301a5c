/** The whole product as a real process on ports of its own, with data of its own. */
export interface RunningCairn {
  /** The collector, `http://127.0.0.1:…`. */
  url: string;
  /** The demo shop, on another origin. */
  shopUrl: string;
  secretKey: string;
  /** Everything the process has printed so far. */
  output(): string;
  /** The one-time link that signs in, as it was printed. */
  setupLink(): string;
  /** Calls the admin API of the demo project: `api('responses?limit=1')`. */
  api(path: string, init?: RequestInit): Promise<Response>;
  /** Ends the process without warning. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}
export declare function startCairn(extraEnv?: Record<string, string>): Promise<RunningCairn>;
//# sourceMappingURL=cairn.d.ts.map
