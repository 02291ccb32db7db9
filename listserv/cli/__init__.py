"""The shell door: every command, its options, and its exit codes (0 done, 1 failed, 2 wrong usage)."""

import sys

import click

from listserv.cli import archive, care, change, configure, look, person, run, stuck, thread
from listserv.config import ConfigError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="listserv")
@click.option("--config", type=click.Path(dir_okay=False), help="The settings to use; may stand behind the command.")
@click.pass_context
def cli(context: click.Context, config: str | None) -> None:
    """A mailing-list server for communities of practice. Begin with `listserv demo`, then `listserv init`."""


for command in (
    *run.COMMANDS,
    *look.COMMANDS,
    *change.COMMANDS,
    *archive.COMMANDS,
    *care.COMMANDS,
    *thread.COMMANDS,
    *configure.COMMANDS,
    *person.COMMANDS,
    *stuck.COMMANDS,
):
    cli.add_command(command)


def main() -> None:
    """Runs a command; whatever a user can get wrong ends in one sentence."""
    from listserv.store.database import StoreError
    from listserv.store.trouble import Failure, in_words, is_fault_of_ours

    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except (ConfigError, StoreError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except Failure as failure:
        if is_fault_of_ours(failure):
            raise
        click.echo(in_words(failure), err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(1)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        click.echo(f"That did not work: {error.strerror or error}{where}.", err=True)
        sys.exit(1)
