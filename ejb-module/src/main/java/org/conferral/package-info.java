/**
 * Conferral: awards and orders high-school credentials in bulk.
 *
 * <p>Each feature is a package, with {@code boundary} (use cases: transactions and permissions begin here),
 * {@code control} (repositories, policies, formats) and {@code entity} (what the feature knows and the rules it keeps).
 * Who may call whom, transitively and never back:
 *
 * <pre>
 * platform ← everyone
 * platform ← people
 * platform ← mail ← printing
 *            mail ← consumer ← order
 * organization ← student ← credential ← order ← award ← run
 * organization, student, credential, order, award, connection ← intake
 *                                      order, award ← document ← printing
 *                                                     document ← verification
 *                                               mail, document ← delivery
 * people, mail, student ← connection; connection, verification ← mypass
 * </pre>
 */
@NullMarked
package org.conferral;

import org.jspecify.annotations.NullMarked;
