/** A place that invented journeys pass. */
export interface Place {
  readonly id: string;
  readonly place: string;
  readonly country: string;
  readonly at: [latitude: number, longitude: number];
  readonly zone: string;
}

/** Places at both edges of the calendar and of the map, one of a single letter two of a name without a break and two in other scripts. */
export const places: readonly Place[] = [
  { id: 'busan', place: 'Busan', country: 'KR', at: [35.18, 129.08], zone: 'Asia/Seoul' },
  { id: 'lima', place: 'Lima', country: 'PE', at: [-12.05, -77.04], zone: 'America/Lima' },
  { id: 'aa', place: 'Å', country: 'NO', at: [67.88, 12.98], zone: 'Europe/Oslo' },
  { id: 'kiritimati', place: 'Kiritimati', country: 'KI', at: [1.87, -157.4], zone: 'Pacific/Kiritimati' },
  { id: 'pago-pago', place: 'Pago Pago', country: 'AS', at: [-14.28, -170.7], zone: 'Pacific/Pago_Pago' },
  { id: 'nairobi', place: 'Nairobi', country: 'KE', at: [-1.29, 36.82], zone: 'Africa/Nairobi' },
  {
    id: 'llanfair',
    place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    country: 'GB',
    at: [53.22, -4.2],
    zone: 'Europe/London',
  },
  { id: 'kathmandu', place: 'Kathmandu', country: 'NP', at: [27.72, 85.32], zone: 'Asia/Kathmandu' },
  {
    id: 'taumata',
    place: 'Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu',
    country: 'NZ',
    at: [-40.35, 176.54],
    zone: 'Pacific/Auckland',
  },
  {
    id: 'longyearbyen',
    place: 'Longyearbyen',
    country: 'SJ',
    at: [78.22, 15.64],
    zone: 'Arctic/Longyearbyen',
  },
  { id: 'aqaba', place: 'العقبة', country: 'JO', at: [29.53, 35], zone: 'Asia/Amman' },
  { id: 'keelung', place: '基隆', country: 'TW', at: [25.13, 121.74], zone: 'Asia/Taipei' },
  // Two places of one name.
  { id: 'tripoli', place: 'Tripoli', country: 'LY', at: [32.89, 13.19], zone: 'Africa/Tripoli' },
  { id: 'tripoli-lebanon', place: 'Tripoli', country: 'LB', at: [34.43, 35.84], zone: 'Asia/Beirut' },
];
