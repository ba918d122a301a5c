/** A filter of responses under a name, shared by everybody of the project. */
export interface ResponseViewTable {
  project_id: string;
  id: string;
  /** Once in a project. */
  name: string;
  /** JSON: the query of the list by name; never whose answers or whose words, so that nobody is held here. */
  filter: string;
  /** Who made it. */
  author: string;
  created_at: number;
  changed_at: number;
}

/** With which view somebody begins. */
export interface DefaultViewTable {
  project_id: string;
  account_id: string;
  view_id: string;
}
