/** Files as they are sent: unpacked, found in their folders, and read row by row. */
@NullMarked
package org.conferral.intake.control.file;

import org.jspecify.annotations.NullMarked;
