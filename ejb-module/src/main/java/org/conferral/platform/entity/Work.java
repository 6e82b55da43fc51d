package org.conferral.platform.entity;

/**
 * A piece of long work that one server at a time is at.
 *
 * @param kind which kind of work, as its feature calls it
 * @param id which one of that kind
 */
public record Work(String kind, long id) {
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
