-- By whom an order was placed, and by which system (docs/specification/ordering.md §2.1): until now always the ministry, here.
alter table document_order
  add column placed_by_organization text not null default 'O.1',
  add column client_system text not null default 'CONFERRAL',
  add constraint ck_document_order_client_system check (client_system <> '');
