-- What an import brought of the student of an item that has no document yet: the name or mailing address that holds since.
-- The item keeps its own (ordering.md §10.1).
create table document_order_item_news (
  item_id bigint not null constraint fk_document_order_item_news_item references document_order_item,
  noted_at timestamptz not null,
  name text not null,
  street text,
  city text,
  province text,
  postal_code text,
  country text,
  constraint pk_document_order_item_news primary key (item_id, noted_at),
  constraint ck_document_order_item_news_address check ((street is null) = (country is null))
);

-- The places of students that items are addressed to, however they are spelt.
create view order_student_place as select student_id, place_key from student_address;
