/** Whole pence as pounds: £243,419, or £1,050.50 where there are pence. */
export function showPounds(pence: number): string {
  const pounds = Math.floor(pence / 100).toString()
  const rest = pence % 100
  const grouped = pounds.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === 0 ? `£${grouped}` : `£${grouped}.${String(rest).padStart(2, '0')}`
}
