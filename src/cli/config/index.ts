export {type Config, summaryOptions, writeSettings} from './config.js';
export {configIn} from './find.js';
export {openConfig, type SettingsFor} from './open.js';
