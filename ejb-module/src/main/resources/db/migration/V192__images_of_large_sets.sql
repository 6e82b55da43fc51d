-- The plan of a trigger's statement is made for the first set that a connection changes, and kept: made for one row, a
-- nested loop, it compares each of 33,000 rows with each. The join of a set's rows before and after is never one.
alter function keep_award_images() set enable_nestloop = off;
alter function keep_order_item_images() set enable_nestloop = off;
