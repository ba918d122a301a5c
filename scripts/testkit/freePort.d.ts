/** A port of the loopback that nobody listens on now. */
export declare function freePort(): Promise<number>;
//# sourceMappingURL=freePort.d.ts.map
