/**
 * Print jobs: from documents that are ready to envelopes that are mailed.
 *
 * <p>Operations: order items are gathered into print jobs ({@link org.conferral.printing.boundary.PrintingWork}), which are
 * begun and called off by hand ({@link org.conferral.printing.boundary.PrintJobService}), looked at ({@link
 * org.conferral.printing.boundary.PrintJobQueries}) and exported ({@link
 * org.conferral.printing.boundary.PrintJobExports}). Requirements (docs/specification/ordering.md, section 12):
 *
 * <ul>
 *   <li>R1.1 Items Ready for Delivery shall be gathered by document type, language, delivery method and facility.
 *   <li>R1.2 An item whose pages times copies are too thick for the machine shall go by Manual Insert.
 *   <li>R1.3 No item shall be in two print jobs, however many gather at once.
 *   <li>R1.4 While a student is on hold or deceased, the student's items shall not be gathered.
 *   <li>R1.5 What is shown before gathering shall be what is gathered.
 *   <li>R2.1 What goes to one recipient at one address shall share an envelope as far as it has room.
 *   <li>R2.2 Envelopes shall be numbered from 1 without a gap, by country group, postal code and recipient.
 *   <li>R2.3 A job's counts shall be those of its envelopes and pieces.
 *   <li>R3.1 When a job is called off before its release, its pieces shall be free for other jobs.
 *   <li>R3.2 When an item is deleted or sent another way, it shall leave its job, and the envelopes be numbered anew.
 * </ul>
 *
 * <p>Why an open job takes more pieces: what is gathered through a day goes to the printer at one time, and is counted once.
 */
@NullMarked
package org.conferral.printing.boundary;

import org.jspecify.annotations.NullMarked;
