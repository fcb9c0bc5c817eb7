export {configIn} from './find.js';
export {openConfig, type SettingsFor} from './open.js';
export {type Config, summaryOptions, writeSettings} from './settings.js';
