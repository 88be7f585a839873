import { describe, expect, it } from 'vitest';
import { describeIssue } from '#core/catalog/issue';
import { readOffersCsv } from '#core/catalog/parse-offers-csv';
import { fromSkyPilot, isSkyPilotLayout, providerInName } from '#core/prices/skypilot-layout';
import { realCatalog } from '../../../support/catalog.ts';

const catalog = realCatalog();

/** Rows of `catalogs/v8/nebius/vms.csv` of skypilot-org/skypilot-catalog as they stand there. */
const NEBIUS = [
  'InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice',
  'cpu-d3_4vcpu-16gb,,0,4,16,0.0992,eu-north1,,',
  `gpu-h100-sxm_8gpu-128vcpu-1600gb,H100,8,128,1600,23.60,eu-north1,"{'Gpus': [{'Name': 'H100', 'Manufacturer': 'NVIDIA', 'Count': 8, 'MemoryInfo': {'SizeInMiB': 81920}}], 'TotalGpuMemoryInMiB': 655360}",10.00`,
  `gpu-l40s-a_1gpu-8vcpu-32gb,L40S,1,8,32,1.5484,eu-north1,"{'Gpus': [{'Name': 'L40S', 'Manufacturer': 'NVIDIA', 'Count': 1, 'MemoryInfo': {'SizeInMiB': 49152}}], 'TotalGpuMemoryInMiB': 49152}",`,
];
const context = { catalog, provider: 'nebius', asOf: '2026-10', fileName: 'vms.csv' };
const offersOf = (csv: string) => readOffersCsv(csv).offers.map(({ offer }) => offer);

describe('a price list in the layout of the SkyPilot catalog', () => {
  it('is known by its header and turned into offers of a provider', () => {
    const text = `${NEBIUS.join('\n')}\n`;
    expect(isSkyPilotLayout(text)).toBe(true);
    const { csv, skippedCount, issues } = fromSkyPilot(text, context);
    expect(issues).toEqual([]);
    expect(skippedCount).toBe(1);
    expect(offersOf(csv)).toMatchObject([
      {
        provider: 'nebius',
        region: 'eu-north1',
        country: 'FI',
        acceleratorId: 'h100-sxm',
        acceleratorCount: 8,
        usdPerHour: 23.6,
        spotUsdPerHour: 10,
        asOf: '2026-10',
        source: 'vms.csv, SkyPilot catalog',
      },
      { acceleratorId: 'l40s', usdPerHour: 1.5484, spotUsdPerHour: null },
    ]);
  });

  it('joins the zones of a region; of their spot prices the lowest counts', () => {
    const text = [
      'InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,AvailabilityZone',
      'p5.48xlarge,H100,8,192,2048,,55.04,31.5,us-east-1,us-east-1a',
      'p5.48xlarge,H100,8,192,2048,,55.04,28,us-east-1,us-east-1b',
    ].join('\n');
    const { csv, issues } = fromSkyPilot(text, { ...context, provider: 'aws' });
    expect(issues).toEqual([]);
    expect(offersOf(csv)).toMatchObject([{ usdPerHour: 55.04, spotUsdPerHour: 28, country: 'US' }]);
  });

  it('names each bad row by the columns of the file and keeps the rest', () => {
    const row = (...cells: (string | number)[]) => cells.join(',');
    const text = [
      'InstanceType,AcceleratorName,AcceleratorCount,Price,Region,SpotPrice',
      row('a', 'H100', 8, 20, 'eu-north1', ''),
      row('b', 'K80', 8, 20, 'eu-north1', ''),
      row('c', 'H100', 8, -20, 'eu-north1', ''),
      row('d', 'H100', 8, 'twenty', 'eu-north1', ''),
      row('e', 'H100', 8, 20, 'moon-1', ''),
      row('f', 'H100', 8, '', 'eu-north1', ''),
    ].join('\n');
    const { csv, issues } = fromSkyPilot(text, context);
    expect(issues.map((issue) => `${issue.line} ${issue.column}: ${describeIssue(issue)}`)).toEqual([
      '3 AcceleratorName: expected the name of an accelerator of the catalog, got "K80"',
      '4 Price: expected a number from 0.001 to 5000, or nothing where it is unknown, got "-20"',
      '5 Price: expected a number from 0.001 to 5000, or nothing where it is unknown, got "twenty"',
      '6 Region: expected a region of nebius that the catalog places, got "moon-1"',
      '7 Price: expected a price here or in SpotPrice, got nothing',
    ]);
    expect(offersOf(csv)).toHaveLength(1);
  });

  it('says what a wrong header lacks', () => {
    const { issues } = fromSkyPilot(
      'InstanceType,AcceleratorName,Price,Region\na,H100,20,eu-north1\n',
      context,
    );
    expect(issues).toMatchObject([{ line: 1, column: 'AcceleratorCount' }]);
  });

  it('takes the provider from a file name that has it', () => {
    expect(providerInName('nebius_vms.csv', ['aws', 'nebius'])).toBe('nebius');
    expect(providerInName('vms.csv', ['aws', 'nebius'])).toBeNull();
  });
});
