/** Long work: servers and their names, leases, retries under savepoints, the outbox, and the job repository. */
@NullMarked
package org.conferral.platform.control.work;

import org.jspecify.annotations.NullMarked;
