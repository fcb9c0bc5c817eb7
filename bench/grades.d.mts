/** Grades of an article: what an editor would print, and what is acceptable. */
type Grades = Readonly<Partial<Record<'1' | '2', readonly string[]>>>;

interface Graded {
  grades: number[];
  best3: number;
}

export function gradeTexts(texts: readonly string[], grades: Grades): Graded;
export function gradeFigures(rows: readonly Graded[]): Record<'given' | 'good' | 'best3', number>;
