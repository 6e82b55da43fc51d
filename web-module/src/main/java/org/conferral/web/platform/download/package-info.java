/**
 * Files on their way to a browser. A file is written whole before its first byte leaves: what writes it, a transaction and
 * a connection with it, has ended by the time the browser reads, however slowly that may be.
 *
 * <p>{@link org.conferral.web.platform.download.Downloads} sends a file from its own address. A page whose list is narrowed
 * by what must not stand in an address hands its file to {@link org.conferral.web.platform.download.PreparedFiles}, which
 * gives it one.
 */
@NullMarked
package org.conferral.web.platform.download;

import org.jspecify.annotations.NullMarked;
