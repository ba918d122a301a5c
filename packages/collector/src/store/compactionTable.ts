/** One row: whether bytes of what was let go of may still stand in the file, and when it was last written anew. */
export interface CompactionTable {
  id: 1;
  /** Null when nothing is due. */
  due_since: number | null;
  /** Null when it was never done. */
  done_at: number | null;
}
