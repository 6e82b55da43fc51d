/**
 * Print jobs: from documents that are ready to envelopes that are mailed.
 *
 * <p>Operations: order items are gathered into print jobs ({@link org.conferral.printing.boundary.PrintingWork}), which are
 * begun and called off by hand ({@link org.conferral.printing.boundary.PrintJobService}), looked at ({@link
 * org.conferral.printing.boundary.PrintJobQueries}) and exported ({@link
 * org.conferral.printing.boundary.PrintJobExports}); a released one is handed to who prints it ({@link
 * org.conferral.printing.boundary.HandOverWork}) as it is set for a facility ({@link
 * org.conferral.printing.boundary.FacilityService}), by itself where that is set ({@link
 * org.conferral.printing.boundary.ScheduledRelease}), and closed once it was mailed and balances ({@link
 * org.conferral.printing.boundary.PrintBalances}). Printers' return files are taken ({@link
 * org.conferral.printing.boundary.PrinterReturnService}), spoiled envelopes printed anew ({@link
 * org.conferral.printing.boundary.SpoiledMail}), envelopes that came back recorded ({@link
 * org.conferral.printing.boundary.ReturnedMail}), and what Student Records deliver handed over ({@link
 * org.conferral.printing.boundary.ManualDelivery}); files are looked after ({@link
 * org.conferral.printing.boundary.PrintFileWatching}); what a run ordered is followed to its delivery ({@link
 * org.conferral.printing.boundary.RunDeliveries}). Requirements (docs/specification/ordering.md, section 12):
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
 *   <li>R4.1 The file of a job shall hold the pages of each document as they were stored, in the order of the envelopes, and
 *       what is shared once.
 *   <li>R4.2 Each sheet shall show the number of its envelope and a code of its own, also to be read by a machine.
 *   <li>R4.3 When a document is not what was stored, the job shall stop and name the order item.
 *   <li>R4.4 The manifest shall tell of each piece where its pages stand, what they are and on which paper they go.
 *   <li>R5.1 Only when all files of a job have arrived whole shall its items be sent, in the transaction that says so of the
 *       job.
 *   <li>R5.2 When a job does not arrive, none of its items shall be sent, the reason be told, and somebody be able to hand
 *       it over once more.
 *   <li>R5.3 Once a job is released, none of its items shall be deleted or sent another way.
 *   <li>R5.4 When a job has failed, and when one has arrived, the people of its facility shall be told by e-mail, once, without
 *       anything of a student.
 *   <li>R6.1 A job shall be taken by SFTP to no host but the one whose key is known of the facility.
 *   <li>R6.2 While printing is switched off, nothing shall be gathered into print jobs.
 *   <li>R6.3 While sending to a facility is switched off, no job shall be released to it.
 *   <li>R6.4 Which facility prints what is delivered in which way shall be for an administrator to say; what is gathered
 *       from then on shall go there.
 *   <li>R6.5 A facility shall be for an administrator to add; nothing shall be sent to it before that is switched on.
 *   <li>R7.1 A job shall say what it comes to at each place, and whom it differs in.
 *   <li>R7.2 While a job differs in anything, it shall not be closed; closed, what was outstanding is mailed.
 *   <li>R7.3 Spoiled envelopes, and nothing else, shall be printed anew in a job of their own, linked both ways; until then the
 *       first job differs.
 *   <li>R7.4 Of a printer's return file every row that can be true shall be taken, and each other one kept with the reason.
 *   <li>R7.5 What is said of a job's files shall be the same on every server, whichever wrote them.
 *   <li>R8.1 An envelope that came back shall be found by the code of any of its sheets, and whatever was sent in it become
 *       Failed Delivery at once, with a reason.
 *   <li>R9.1 Whatever has special handling shall be listed from the making of its document until Student Records have handed
 *       it over, each with its reason beside it where it cannot be.
 *   <li>R9.2 While a student is on hold or deceased, or the print of a document is spoiled and the new one not transmitted,
 *       nothing shall be handed over.
 *   <li>R10.1 Each item that a run ordered shall be in exactly one place, from its order to its delivery, and each place be a
 *       list of students.
 *   <li>R10.2 A run shall say whether all of its items are accounted for to the end.
 *   <li>R10.3 A run that has ended shall have its balance as a sheet of one page for the file, in both languages.
 *   <li>R10.4 When a line of a manifest is lost or altered, the run that ordered it shall differ, and name the student.
 *   <li>R11.1 When a facility's time has come, what waits shall be gathered and its open jobs be released, once however many
 *       servers there are, and not while printing or sending is switched off.
 *   <li>R11.2 When an open job comes to a limit of its facility, it shall be released; what is more shall go on in other jobs,
 *       no envelope in two.
 *   <li>R12.1 A setting of printing or of e-mail that is not understood shall keep a server from starting, and be named.
 *   <li>R13.1 Before what waits is gathered, and before a print job is released, the students in it about whom something looks
 *       wrong that nobody has looked at shall be named.
 * </ul>
 *
 * <p>Why an open job takes more pieces: what is gathered through a day goes to the printer at one time, and is counted once.
 */
@NullMarked
package org.conferral.printing.boundary;

import org.jspecify.annotations.NullMarked;
