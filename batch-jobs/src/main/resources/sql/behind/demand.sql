select 'demand' as dataset, row_id from data.demand where row_id = cast(? as bigint)
