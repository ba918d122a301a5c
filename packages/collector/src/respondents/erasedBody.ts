/** What is left of an event that was erased: its key says that it was here, so that a late retry is a duplicate. */
export const erasedBody = '{"erased":true}';
