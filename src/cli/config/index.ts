export {configIn} from './find.js';
export {addConfigOptions, type ConfigFlags, openConfig, printConfig, type SettingsFor} from './open.js';
export {type Config, summaryOptions, writeSettings} from './settings.js';
