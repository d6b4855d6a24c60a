// Bodies are named as the level, the region and the draft have it.
import assert from 'node:assert/strict';
import { currentName, type NameStyle } from '../../server/src/registry/lookup/currentName';

describe('currentName', () => {
  const cases: readonly (readonly [string, NameStyle, string | null])[] = [
    ['market-regulation', { level: '区' }, '区市场监管局'],
    ['market-regulation', { level: '区', full: true }, '区市场监督管理局'],
    ['market-regulation', { level: '市', region: '天津' }, '市市场监管委'],
    ['market-regulation', { level: '区', region: '天津' }, '区市场监管局'],
    ['market-regulation', { level: '区', prefix: '' }, '市场监管局'],
    ['market-regulation', { level: '县', prefix: '青石县' }, '青石县市场监管局'],
    ['agriculture', { level: '区', region: '天津' }, '区农业农村委'],
    ['agriculture', { level: '县' }, '县农业农村局'],
    ['agriculture', { level: '省' }, '省农业农村厅'],
    ['urban-management', { level: '区', region: '天津' }, '区城市管理委'],
    ['urban-management', { level: '区' }, '区城管局'],
    ['housing-construction', { level: '区', region: '天津' }, '区住房建设委'],
    ['housing-construction', { level: '市', region: '天津' }, '市住房城乡建设委'],
    ['housing-construction', { level: '县' }, '县住建局'],
    ['education', { level: '区', region: '重庆' }, '区教委'],
    ['education', { level: '区', region: '上海' }, '区教育局'],
    ['health', { level: '县' }, '县卫健局'],
    ['health', { level: '区', region: '北京' }, '区卫生健康委'],
    ['publicity', { level: '区' }, '区委宣传部'],
    ['youth-league', { level: '县' }, '团县委'],
    ['public-security', { level: '区', place: '临江' }, '公安临江分局'],
    ['public-security', { level: '区' }, '公安分局'],
    ['public-security', { level: '县' }, '县公安局'],
    ['customs', { level: '区', place: '临江' }, '临江海关'],
    ['all-subdistricts', { level: '区' }, '各街道办事处'],
    ['food-safety-office', { level: '区', used: new Map([['food-safety-office', '区食药安办']]) }, '区食药安办'],
    ['no-such-body', { level: '区' }, null],
  ];
  for (const [id, style, expected] of cases)
    it(`${id} in ${JSON.stringify(style)} is ${expected}`, () => assert.equal(currentName(id, style), expected));
});
