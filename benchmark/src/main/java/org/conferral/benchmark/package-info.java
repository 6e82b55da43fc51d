/** What the measurements with a database share: a database of their own, the product's classes put together, orders. */
package org.conferral.benchmark;
