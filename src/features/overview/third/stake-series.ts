/** The series that tell what a country's trade with China was. */
export const STAKE_SERIES = [
  {
    code: 'JP',
    seriesId: 'rare-earth-magnet-exports-to-japan',
    name: 'China’s exports of rare-earth magnets to Japan',
  },
  {
    code: 'KR',
    seriesId: 'gacc-exports-to-south-korea-yoy',
    name: 'China’s exports to South Korea, on a year earlier',
  },
  {
    code: 'KR',
    seriesId: 'rare-earth-magnet-exports-to-south-korea',
    name: 'China’s exports of rare-earth magnets to South Korea',
  },
  { code: 'CA', seriesId: 'statcan-canada-imports-from-china', name: 'Canada’s imports from China' },
  { code: 'EU', seriesId: 'gacc-exports-to-eu-yoy', name: 'China’s exports to the EU, on a year earlier' },
  { code: 'GB', seriesId: 'gacc-exports-to-uk-yoy', name: 'China’s exports to the United Kingdom, on a year earlier' },
] as const
