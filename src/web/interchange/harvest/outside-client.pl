# Harvests a whole library with HTTP::OAI, the client of Debian's libhttp-oai-perl, and says in JSON what it was given.
use strict;
use warnings;
use HTTP::OAI;
use JSON::PP;

my ($address) = @ARGV;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $address);
my $said = {};

sub checked {
  my ($answer, $what) = @_;
  die "$what: " . $answer->code . ' ' . $answer->message . "\n" if $answer->is_error;
  return $answer;
}

my $who = checked($harvester->Identify, 'Identify');
$said->{name} = $who->repositoryName;
$said->{version} = $who->protocolVersion;
$said->{deleted} = $who->deletedRecord;

my $formats = checked($harvester->ListMetadataFormats, 'ListMetadataFormats');
while (my $format = $formats->next) { push @{ $said->{formats} }, $format->metadataPrefix }

my $sets = checked($harvester->ListSets, 'ListSets');
while (my $set = $sets->next) { push @{ $said->{sets} }, $set->setSpec }

# Asked record by record: the list that it gives back holds only what came with the last token.
my $take = sub {
  my ($record) = @_;
  $said->{records}++;
  if ($record->status && $record->status eq 'deleted') { push @{ $said->{gone} }, $record->identifier; return }
  push @{ $said->{titles} }, $record->metadata->dom->findvalue('.//*[local-name() = "title"]');
};
checked($harvester->ListRecords(metadataPrefix => 'oai_dc', onRecord => $take), 'ListRecords');

my $ids = checked($harvester->ListIdentifiers(metadataPrefix => 'oai_dc', set => 'language:uk'), 'ListIdentifiers');
while (my $header = $ids->next) { push @{ $said->{inUkrainian} }, $header->identifier }

my $none = $harvester->GetRecord(identifier => 'oai:library.example.org:99999', metadataPrefix => 'oai_dc');
$said->{fault} = [map { $_->code } $none->errors];

print JSON::PP->new->canonical->utf8->encode($said);
