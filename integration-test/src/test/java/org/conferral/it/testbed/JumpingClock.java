package org.conferral.it.testbed;

/**
 * The clock of the two nodes' database, which jumps an hour ahead and back again for all that the servers ask it. A function
 * of the same name stands before PostgreSQL's own in the path of the application's user; no table's default and no
 * constraint is bound to it, so what those write keeps the right time.
 */
public final class JumpingClock implements AutoCloseable {
    private final TwoNodes nodes;

    private JumpingClock(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Right at first. */
    public static JumpingClock of(TwoNodes nodes) {
        nodes.asOwnerOfAll("create schema if not exists jumping;"
                + " create table if not exists jumping.clock as select interval '0' as ahead;"
                + " create or replace function jumping.now() returns timestamptz language sql stable parallel safe"
                + "   as 'select pg_catalog.now() + ahead from jumping.clock';"
                + " grant usage on schema jumping to conferral;"
                + " grant select, update on jumping.clock to conferral;"
                + " alter role conferral set search_path = public, jumping, pg_catalog");
        TwoNodes.NAMES.stream().filter(nodes::isUp).forEach(name -> nodes.console(name)
                .renewsConnections());
        return new JumpingClock(nodes);
    }

    /** An hour ahead, or back again. */
    public void jump() {
        nodes.update("update jumping.clock set ahead = interval '1 hour' - ahead");
    }

    @Override
    public void close() {
        nodes.update("update jumping.clock set ahead = interval '0'");
        nodes.asOwnerOfAll("alter role conferral reset search_path");
    }
}
