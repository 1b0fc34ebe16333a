const UNITS = new Set(
  `ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years ns us µs
  b kb mb gb tb pb kib mib gib byte bytes bit bits kbit mbit gbit kbps mbps gbps % percent percentage ° c f px pixel pixels em rem pt dpi mm cm m km kg g hz khz mhz ghz fps rpm db v ma w
  req request requests call calls query queries rps qps tps row rows record records item items entry entries user users client clients customer customers device devices connection connections
  file files line lines loc page pages char chars character characters word words token tokens message messages event events job jobs test tests
  time times attempt attempts retry retries try tries round rounds iteration iterations instance instances node nodes core cores cpu cpus thread threads worker workers replica replicas
  column columns field fields table tables step steps digit digits decimal decimals place places kloc x fold`.split(
    /\s+/,
  ),
);

/** True for a unit that makes a number a quantity: `ms`, `MB`, `%`, `requests`. Lower case. */
export function isUnitOfMeasure(word: string): boolean {
  return UNITS.has(word.replace(/^.*\//, '')) || UNITS.has(word);
}
