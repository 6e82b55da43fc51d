/** The agent that makes documents: its timer and its job. */
@NullMarked
package org.conferral.batch.document;

import org.jspecify.annotations.NullMarked;
