/**
 * Bulk runs on the deployed application: who is found, what becomes of them, and that nothing is lost or doubled.
 */
@NullMarked
package org.conferral.it.run;

import org.jspecify.annotations.NullMarked;
