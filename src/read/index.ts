export {findBriefBlock, setBriefBlock} from './brief-block.js';
export {fingerprint, fingerprintKey} from './fingerprints.js';
export {type Dialect, findBlock, readFrontMatter} from './front-matter/front-matter.js';
export {keyPosition} from './front-matter/key-position.js';
export {findKeyTwice, readYaml} from './front-matter/yaml.js';
export {articleExtensions, formatByName, formats} from './input/formats.js';
export {lineEndOf} from './input/line-ends.js';
export {positionsIn} from './positions.js';
export {parseArticle, readArticle} from './read-article.js';
