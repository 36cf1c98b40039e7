select 'achievements' as dataset, row_id from achieved where row_id = cast(? as bigint)
