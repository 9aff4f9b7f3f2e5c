"""Spark in local mode; needs Java 17 and pyspark."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.interfaces.samples import WRITTEN

pytest.importorskip("pyspark", reason="Spark needs govdoc[spark]")
pytest.importorskip("pyarrow", reason="Spark needs govdoc[spark]")


def java() -> int:
    """The version of Java here, 0 for none."""
    if shutil.which("java") is None:
        return 0
    told = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    version = told.partition('"')[2].partition('"')[0].split(".")
    return int(version[0]) if version[0].isdigit() else 0


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if java() < 17:
        pytest.skip("Spark needs Java 17")
    from pyspark.sql import SparkSession

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        made = (
            SparkSession.builder.master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
            .getOrCreate()
        )
        yield made
        made.stop()


def test_every_table_is_that_of_the_pure_function(session: Any) -> None:
    from govdoc.corpus.batches import nested_batch, parse_batches
    from govdoc.interfaces import spark
    from govdoc.model import GovdocError

    ids, texts = ["甲", "乙", "丙"], [WRITTEN, None, "开展大型公开活动2余次。"]
    frame = session.createDataFrame(list(zip(ids, texts, strict=True)), "name string, body string").coalesce(1)
    parsed = spark.parse(frame, text="body", id="name")
    rows = parsed.collect()
    assert [row.asDict(recursive=True) for row in rows] == nested_batch(ids, texts).to_pylist()
    stored = session.createDataFrame(rows, parsed.schema)
    findings = [row.asDict(recursive=True) for row in spark.table(stored, "findings").collect()]
    assert findings == parse_batches(ids, texts)["findings"].to_pylist()
    with pytest.raises(GovdocError, match="indicators"):
        spark.table(parsed, "figures")  # type: ignore[arg-type]
