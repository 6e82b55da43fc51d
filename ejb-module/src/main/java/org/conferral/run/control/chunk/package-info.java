/** A record's turn: what each kind of run decides and writes, a chunk at a time. */
@NullMarked
package org.conferral.run.control.chunk;

import org.jspecify.annotations.NullMarked;
