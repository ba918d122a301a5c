/** A certain breakpoint that was told of, and of which it was not yet told that it is none any more. */
export interface BreakpointStateTable {
  project_id: string;
  /** As `breakpointId` has it: touchpoint, survey, question and scale. */
  id: string;
  entered_at: number;
}
