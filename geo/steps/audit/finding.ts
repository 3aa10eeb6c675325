/** An error that nothing in the record explains. */
export interface Finding {
  /** Id of a feature, code of a township, number of a document. */
  where: string;
  what: string;
}
