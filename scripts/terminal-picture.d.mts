export const shownArticle: string;
export const terminalPictures: [name: string, command: string, lines?: number][];
export function terminalPicture(command: string, output: string, count?: number): string;
