/** Grades of an article: what an editor would print, and what is acceptable. */
type Grades = Readonly<Partial<Record<'1' | '2', readonly string[]>>>;

interface Graded {
  grades: number[];
  best3: number;
}

export function gradeTexts(texts: readonly string[], grades: Grades): Graded;
export function gradeFigures(rows: readonly Graded[]): Record<'given' | 'good' | 'best3', number>;

/** Sentences by the line and column at which they begin, as `3:1`. */
type GradesByPlace = Readonly<Record<'1' | '2', readonly string[]>>;

interface GradedByPlace {
  set: string;
  id: string;
  source?: string;
  points: GradesByPlace;
  why: GradesByPlace;
}

export function readGrades(): Map<string, GradedByPlace>;
export function placeGrader(
  grades: GradesByPlace,
): (text: string, place: {readonly line: number; readonly column: number}) => number;
