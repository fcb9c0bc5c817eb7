import {type ConfigurableOption, type Options, optionEntries, type Settings} from '../../options.js';
import type {RuleSettings} from '../../rules/index.js';
import type {WriteSettings} from '../../write.js';
import {settingSchemas} from './setting-schemas.js';

/** What a config file may set, every default resolved. */
export interface Config extends Pick<Settings, ConfigurableOption> {
  rules?: RuleSettings;
  write: Omit<WriteSettings, 'force'>;
}

/** The settings that shape what is written. Keys that nobody asked for give way to a block. */
export function writeSettings({write}: Config, force: boolean): WriteSettings {
  const keys = settingSchemas.write?.properties?.keys?.default;
  return {...write, keys: write.keys === keys ? undefined : write.keys, force};
}

/** The settings that shape a summary, in the words of the library. */
export function summaryOptions(config: Config): Options {
  const names = optionEntries.filter(([, entry]) => entry.config && entry.library).map(([name]) => name);
  return Object.fromEntries(names.map((name) => [name, config[name as ConfigurableOption]]));
}
