declare module 'wink-porter2-stemmer' {
  export default function stem(word: string): string;
}

declare module 'snowball-stemmers' {
  const snowball: {newStemmer(language: string): {stem(word: string): string}};
  export default snowball;
}

declare module 'stopword' {
  export const ara: string[];
  export const deu: string[];
  export const fra: string[];
  export const ita: string[];
  export const jpn: string[];
  export const kor: string[];
  export const nld: string[];
  export const por: string[];
  export const rus: string[];
  export const spa: string[];
  export const tur: string[];
  export const zho: string[];
}
