export {keyPosition} from './key-position.js';
export {parseArticle} from './parse-article.js';
export {defaultWordsPerMinute, readingSeconds, readingTime} from './reading-time.js';
export {splitSentences} from './sentences.js';
export {findKeyTwice, readYaml, type YamlProblem} from './yaml.js';
