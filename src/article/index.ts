export {findBriefBlock, setBriefBlock} from './brief-block.js';
export {setFrontMatter} from './edit-front-matter.js';
export {fingerprint, fingerprintKey} from './fingerprints.js';
export {keyPosition} from './key-position.js';
export {parseArticle} from './parse-article.js';
export {positionsIn} from './positions.js';
export {defaultWordsPerMinute, readingSeconds, readingTime} from './reading-time.js';
export {splitSentences} from './sentences.js';
export {findKeyTwice, readYaml} from './yaml.js';
