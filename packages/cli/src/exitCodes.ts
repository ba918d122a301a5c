/** 0 all is well, 1 something was found or is different, 2 the command could not do what it was asked. */
export const exitCodes = { fine: 0, found: 1, failed: 2 } as const;
