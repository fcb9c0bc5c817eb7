export {bashCompletion as bash} from './bash.js';
export {fishCompletion as fish} from './fish.js';
export {zshCompletion as zsh} from './zsh.js';
