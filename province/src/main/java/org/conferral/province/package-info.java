/**
 * The synthetic province: import files of an invented province, for the first start, for tests and for measurements.
 *
 * <p>Operations: {@link org.conferral.province.Province#write} writes the five CSV files and then an empty
 * {@code .complete}; {@link org.conferral.province.ProvinceFacts} tells what they hold;
 * {@link org.conferral.province.GenerateProvince} does it from a command line.
 *
 * <ul>
 *   <li>R1.1 When the same size and seed are written twice, the files shall be the same to the byte, on any machine and
 *       on any day: everything counts from the reference day 2026-07-15, and what must still hold today has no end or
 *       ends in 2099.
 *   <li>R1.2 The province shall hold exactly the candidates, failures and look-alikes of {@code situations.txt}.
 *   <li>R1.3 When imported into an empty database, no row shall be rejected.
 *   <li>R1.4 Memory shall not grow with the number of students.
 *   <li>R1.5 A folder without {@code .complete} is not finished and shall not be imported.
 * </ul>
 *
 * <p>All people, places, schools and numbers are invented. What a student is in (credentials, marks) comes from
 * {@code situations.txt}; who the student is comes from a seeded {@link org.conferral.province.Dice}, one per student
 * and aspect, so that a change in one aspect leaves the others as they were.
 */
@NullMarked
package org.conferral.province;

import org.jspecify.annotations.NullMarked;
