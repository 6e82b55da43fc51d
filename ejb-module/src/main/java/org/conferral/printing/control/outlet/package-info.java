/**
 * The ways to a facility, a drop folder or a host by SFTP, and what is known of files that went there.
 */
@NullMarked
package org.conferral.printing.control.outlet;

import org.jspecify.annotations.NullMarked;
