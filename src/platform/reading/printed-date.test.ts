import { expect, test } from 'vitest'
import { printedDate } from './printed-date.ts'

test.each([
  ['Palermo, 12 March 2021', '2021-03-12'],
  ['on the 3rd of May 2005', '2005-05-03'],
  ['March 12, 2021', '2021-03-12'],
  ['12 maart 2021', '2021-03-12'],
  ['vom 12. März 2021', '2021-03-12'],
  ['le 1er août 2019', '2019-08-01'],
  ['z dnia 10 grudnia 1948 r.', '1948-12-10'],
  ['ze dne 10. prosince 1948', '1948-12-10'],
  ['10 decembrie 1948', '1948-12-10'],
  ['10 декември 1948 г.', '1948-12-10'],
  ['10 јануари 1948', '1948-01-10'],
  ['від 20 вересня 2011 року', '2011-09-20'],
  ['10 снежня 1948 года', '1948-12-10'],
  ['12 марта 2021', '2021-03-12'],
  ['от 10 декабря 1948 года', '1948-12-10'],
  ['Strasbourg, 10.12.1948', '1948-12-10'],
  ['1948-12-10', '1948-12-10'],
  ['31/01/2020', '2020-01-31'],
  ['Report, September 2022', '2022-09'],
  ['Звіт, вересень 2022', '2022-09'],
])('%j bears %j', (text, date) => {
  expect(printedDate(text)).toBe(date)
})

test.each(['31 February 2021', '12.13.2021', '2021', 'L. 2011-36-1', '12 monkeys 2021', '1.2.3', '45 March 1200', ''])('%j bears none', (text) => {
  expect(printedDate(text)).toBeUndefined()
})

test('the first whole date wins over a month before it', () => {
  expect(printedDate('March 2020 edition, adopted on 5 April 2019, published 6 June 2020')).toBe('2019-04-05')
})
