/**
 * The command that checks the QR code of a credential without a network (docs/specification/product.md, decision 24):
 *
 * <pre>
 * java -jar conferral-verifier.jar verify TEXT [--keys jwks.json]
 * </pre>
 */
@NullMarked
package org.conferral.verifier;

import org.jspecify.annotations.NullMarked;
