/**
 * The wizard (search, confirmation, summary) and the pages of runs (one run, the list of runs), with their downloads and
 * the progress that they watch.
 *
 * <p>What a page shows follows from its address, so that Back, reload and a second tab do the right thing: {@code id}
 * is the run, and Step 1 carries its criteria too, because a search that finds nothing leaves no run. Whatever changes
 * something is a form that ends in a redirect.
 *
 * <ul>
 *   <li>R1.1 When Continue or Export to CSV is pressed on Step 1 with the criteria of the page's own draft, the wizard
 *       shall use that draft; else it shall search, in place of that draft.
 *   <li>R1.2 While a search or a run goes on, the page shall show how far it is and nothing else shall move.
 *   <li>R1.3 When a draft was started meanwhile, its pages shall go to where the run is.
 *   <li>R1.4 Watching shall not keep an idle session alive.
 * </ul>
 */
@NullMarked
package org.conferral.web.run;

import org.jspecify.annotations.NullMarked;
